import {writeFile} from "../../tools/site/loader.ts";

writeFile("data/version.json");
