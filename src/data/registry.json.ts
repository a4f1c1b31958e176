import {loadProject} from "../../loaders/index.ts";

process.stdout.write(JSON.stringify(loadProject(process.cwd()).registry));
