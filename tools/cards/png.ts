import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {initWasm, Resvg} from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);
const file = (name: string) => readFileSync(require.resolve(name));
const fontBuffers = ["400Regular", "600SemiBold", "700Bold"].map((style) =>
  file(`@expo-google-fonts/inter/${style}/Inter_${style}.ttf`)
);
await initWasm(file("@resvg/resvg-wasm/index_bg.wasm"));

/** An SVG as PNG, so many times as large. Its texts are set in Inter, from the installed package. */
export function png(svg: string, zoom = 1): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: {mode: "zoom", value: zoom},
    font: {fontBuffers, defaultFontFamily: "Inter", sansSerifFamily: "Inter", serifFamily: "Inter"}
  });
  const image = drawing.render();
  const bytes = image.asPng();
  // WebAssembly's memory is not collected by itself, and a preview draws for days.
  image.free();
  drawing.free();
  return bytes;
}
