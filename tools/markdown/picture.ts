import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {initWasm, Resvg} from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);
const file = (name: string) => readFileSync(require.resolve(name));
const fonts = [
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf"
].map(file);
await initWasm(file("@resvg/resvg-wasm/index_bg.wasm"));

/** An SVG as PNG, twice as large, for screens and paper. */
export function pictureOf(svg: string): Uint8Array {
  const font = {fontBuffers: fonts, defaultFontFamily: "Inter", sansSerifFamily: "Inter"};
  const drawing = new Resvg(svg, {fitTo: {mode: "zoom", value: 2}, font});
  const image = drawing.render();
  const bytes = image.asPng();
  // WebAssembly's memory is not collected by itself, and a preview draws for days.
  image.free();
  drawing.free();
  return bytes;
}
