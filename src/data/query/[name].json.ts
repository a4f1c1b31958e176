import {writeRows} from "../../../tools/site/loader.ts";

await writeRows();
