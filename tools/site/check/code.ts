import type {Check} from "./checkSite.ts";

/** Code in attributes, which no page may run: its content security policy refuses it. */
export const checkCode: Check = (page) =>
  page.elements.flatMap((element) =>
    element.attrs.flatMap(({name, value}) => {
      // Browsers leave out control characters and blanks when they read a scheme.
      const plain = [...value].filter((character) => character > " ").join("");
      if (/^on\w/.test(name))
        return [page.problem(element.tagName, `code in ${name}`, {value, remedy: "listen for the event in a script"})];
      if (/^(javascript|vbscript|data:text\/html)/i.test(plain) && /^(href|src|action|formaction)$/.test(name))
        return [page.problem(element.tagName, `code in ${name}`, {value, remedy: "link to an address"})];
      return [];
    })
  );
