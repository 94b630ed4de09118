"use strict";
const { mkdirSync, writeFileSync } = require("node:fs");
const Mocha = require("mocha");

/**
 * Mocha's dot reporter, then the names of what was left out (a missing tool, with the way to get it), and the counts as
 * a file for `.ci/run`. In a pipeline a suite that is left out although nothing says why is a failure.
 */
class Reporter extends Mocha.reporters.Dot {
    constructor(runner, options) {
        super(runner, options);
        const leftOut = new Set();
        runner.on("pending", (test) => leftOut.add(test.fullTitle()));
        runner.once("end", () => {
            if (leftOut.size > 0) {
                process.stdout.write(
                    `\n  left out on this machine:\n${[...leftOut].map((title) => `    ${title}\n`).join("")}`,
                );
            }
            const { passes, failures, pending } = this.stats;
            mkdirSync(".work", { recursive: true });
            writeFileSync(".work/tests.json", JSON.stringify({ passes, failures, pending }));
        });
    }
}

module.exports = Reporter;
