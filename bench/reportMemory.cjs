"use strict";
const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

/** At the end of a measured process: its peak memory, for the process that measures. `maxRSS` is in KiB. */
if (isMainThread && process.env.MABS_BENCH_REPORT) {
    const report = process.env.MABS_BENCH_REPORT;
    delete process.env.MABS_BENCH_REPORT;
    process.on("exit", () => {
        writeFileSync(report, JSON.stringify({ peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6 }));
    });
}
