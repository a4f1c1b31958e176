/** A chart's file is made with the page that shows the chart; alone, this knows of none. */
throw new Error("no such chart: open the page that shows it first");
