/** EDTF (Extended Date/Time Format, ISO 8601-2) as far as the codebook uses it: days, months, seasons, years, decades, intervals. */
export {type EdtfBounds, edtfBounds, isEdtf} from "./bounds.ts";
