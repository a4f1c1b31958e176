import {writeVersion} from "../../tools/site/loader.ts";

writeVersion();
