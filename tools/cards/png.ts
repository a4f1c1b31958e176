import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {initWasm, Resvg} from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);
let fonts: Promise<Uint8Array[]> | undefined;

/** An SVG as PNG. Its texts are set in Inter, from the installed package. */
export async function png(svg: string): Promise<Uint8Array> {
  fonts ??= start();
  const image = new Resvg(svg, {
    font: {fontBuffers: await fonts, defaultFontFamily: "Inter", sansSerifFamily: "Inter", serifFamily: "Inter"}
  });
  const rendered = image.render();
  const bytes = rendered.asPng();
  rendered.free();
  image.free();
  return bytes;
}

async function start(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const folder = dirname(require.resolve("@expo-google-fonts/inter/package.json"));
  return ["400Regular", "600SemiBold", "700Bold"].map((style) =>
    readFileSync(join(folder, style, `Inter_${style}.ttf`))
  );
}
