import {writeFile} from "../tools/site/loader.ts";

writeFile("datapackage.json");
