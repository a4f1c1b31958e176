import {blockNetwork} from "../offline/block.ts";

// Imported into every process of a build, those of pages' loaders too.
blockNetwork();
