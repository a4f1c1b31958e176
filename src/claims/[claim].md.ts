import {writePage} from "../../tools/site/loader.ts";

await writePage();
