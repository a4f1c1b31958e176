import {type Device, warning} from "../workbench/limits.js";
import {beginEarly} from "./begin.js";
import {missing} from "./refusal.js";

// Runs before the page's other scripts have come, on the query page (`observablehq.config.ts`).
if (missing() === null && warning(navigator as Device) === null) beginEarly();
