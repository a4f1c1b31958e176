import {bundleExtractor} from "../tools/site/extractor.ts";

process.stdout.write(await bundleExtractor());
