/** What the preview's extractor runs, in one file: the loaders, and what writes their tables. */
export {loadProject} from "../../loaders/index.ts";
export {askedOutputs, takenOneByOne} from "../site/outputs.ts";
