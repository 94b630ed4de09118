import assert from "node:assert/strict";
import type { PatchWindowArgs } from "../../components/patchWindow";
import { PatchWindow } from "../../components/patchWindow";
import { assertTransformsReachEachChild, itRegistersExactly, placement, lean } from "../support/componentChecks";
import { maintenance } from "../support/models";
import { named, record } from "../support/recorder";

function patchWindow(more: Partial<PatchWindowArgs> = {}): PatchWindow {
    return new PatchWindow("patching", { placement, maintenance, ...more }, lean);
}

describe("PatchWindow", () => {
    itRegistersExactly("patchWindow", { weekly: () => void patchWindow() });

    it("patches inside the guest, in the window of the model, and restarts only when an update asks for it", async () => {
        const { inputs } = named(await record(() => void patchWindow()), "patching-configuration");
        assert.equal(inputs["maintenanceScope"], "InGuestPatch");
        assert.deepEqual(inputs["extensionProperties"], { InGuestPatchMode: "User" });
        assert.deepEqual(inputs["installPatches"], {
            rebootSetting: "IfRequired",
            windowsParameters: {
                classificationsToInclude: ["Critical", "Security", "UpdateRollup", "Updates", "Definition"],
                excludeKbsRequiringReboot: false,
            },
        });
        const { duration, recurEvery, startDateTime, timeZone } = inputs;
        assert.deepEqual(
            { duration, recurEvery, startDateTime, timeZone },
            {
                duration: maintenance.duration,
                recurEvery: maintenance.recurEvery,
                startDateTime: maintenance.startDateTime,
                timeZone: maintenance.timeZone,
            },
        );
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => void patchWindow({ transform: { configuration: spy } })));
});
