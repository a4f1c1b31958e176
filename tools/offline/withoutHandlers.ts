import {readFileSync} from "node:fs";
import type {Plugin} from "esbuild";

const from = '(name === "style" && isObjectLiteral(value)) || typeof value === "function") {';
const to = `typeof value === "function") {
  string = string.slice(0, attributeNameStart - strings[j].length) + \`::\${j}=''\`;
  values[j] = {[name]: value};
  nodeFilter |= SHOW_ELEMENT;
  break;
}
if (name === "style" && isObjectLiteral(value)) {`;

/**
 * Makes htl set the listeners of a template without ever writing them as attributes. It writes `onclick=::1` into the HTML that
 * it parses, and puts the function in its place afterwards; a page's content security policy refuses the attribute, and says
 * so on the console of every page with a control.
 */
export const withoutHandlers: Plugin = {
  name: "without-handlers",
  setup({onLoad}) {
    onLoad({filter: /[\\/]htl[\\/]dist[\\/]index\.js$/}, ({path}) => {
      const source = readFileSync(path, "utf8");
      const contents = source.replace(from, () => to);
      if (contents === source) throw new Error(`${path}: nothing to mend: ${from}`);
      return {contents, loader: "js"};
    });
  }
};
