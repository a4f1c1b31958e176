import {writeTable} from "../../tools/site/loader.ts";

writeTable("parquet");
