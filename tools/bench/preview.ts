import {setTimeout as pause} from "node:timers/promises";
import {chromium} from "playwright-core";
import {chromiumArguments} from "../harness/browser.ts";
import {copyProject} from "../harness/copyProject.ts";
import {addLivePage, edit, liveEdits, secondsUntilShown, startPreview} from "../harness/preview.ts";
import {ensureChromium} from "../setup/chromium.mjs";
import type {Benchmark} from "./figure.ts";

const rounds = 3;
/** Milliseconds between what one edit shows and the next edit: by then the preview has done what no open page waits for. */
const between = 3000;

/** Seconds from a saved file to the open page of a running `npm start` that shows it, Chromium on the same machine. */
export const preview: Benchmark = {
  name: "preview",
  run: async ({say}) => {
    const project = copyProject();
    const browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumArguments]});
    try {
      addLivePage(project);
      const running = await startPreview(project);
      const seconds = new Map<string, number[]>();
      try {
        const page = await browser.newPage();
        await page.goto(`${running.url}live`);
        await secondsUntilShown(page, "11.111");
        for (let round = 1; round <= rounds; round++)
          for (const {of, file, change, shows, mark} of liveEdits(round)) {
            await pause(between);
            edit(project, file, change);
            const taken = await secondsUntilShown(page, shows, {mark});
            say(`preview: ${of}: ${taken.toFixed(2)} s`);
            seconds.set(of, [...(seconds.get(of) ?? []), taken]);
          }
      } finally {
        await running.stop();
      }
      const all = [...seconds.values()];
      const medians = all.map((taken) => taken.sort((a, b) => a - b)[(rounds - 1) / 2] ?? Number.NaN);
      return [
        {
          name: `an edit until it shows, slowest of ${all.length} kinds`,
          value: Math.max(...medians),
          unit: "s",
          atMost: 2
        },
        {name: "an edit until it shows, slowest of all", value: Math.max(...all.flat()), unit: "s", atMost: 2}
      ];
    } finally {
      await browser.close();
      project.remove();
    }
  }
};
