import {WordClass} from "../language/lexicon.ts";
import type {Token} from "./token.ts";

const SIGN = /^\p{Sc}$/u;

/** Whether a token is a currency's word, code or sign: `rupiah`, `Rp`, `€`. */
export const isCurrency = ({classes, lower}: Token): boolean =>
  (classes & WordClass.CURRENCY) !== 0 || SIGN.test(lower);
