import {readFileSync} from "node:fs";

/** The data dictionary, as a page. */
process.stdout.write(readFileSync("data/README.md"));
