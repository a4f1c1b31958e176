import {writeFile} from "../tools/site/loader.ts";

writeFile("selisih.zip");
