/** What is wrong with the project, for the preview, which writes it itself: alone, this file knows of nothing. */
process.stdout.write("[]\n");
