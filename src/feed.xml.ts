import {writeFeed} from "../tools/site/loader.ts";

await writeFeed();
