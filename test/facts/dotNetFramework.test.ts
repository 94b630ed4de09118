import assert from "node:assert/strict";
import { minimumDotNetFramework, needsDotNetFramework, shippedDotNetFramework } from "../../facts/dotNetFramework";

describe("facts: .NET Framework", () => {
    it("is brought along by every release of Windows Server, in these versions", () => {
        assert.deepEqual(
            (["2016", "2019", "2022"] as const).map((release) => shippedDotNetFramework(release).version),
            ["4.6.2", "4.7.2", "4.8"],
        );
    });

    it("is recent enough for the agent on Windows Server 2022 alone", () => {
        assert.equal(minimumDotNetFramework.version, "4.8");
        assert.deepEqual((["2016", "2019", "2022"] as const).map(needsDotNetFramework), [true, true, false]);
    });

    it("is unknown for a release that this project does not know", () => {
        assert.throws(() => shippedDotNetFramework("2012" as "2016"), /no row for Windows Server 2012/);
    });
});
