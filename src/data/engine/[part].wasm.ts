import {writeEnginePart} from "../../../tools/site/engineOutputs.ts";

writeEnginePart();
