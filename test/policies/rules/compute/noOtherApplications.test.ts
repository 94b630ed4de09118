import { noOtherApplications } from "../../../../policies/rules/compute/noOtherApplications";
import { describeMachineRule } from "../../support/machines";

const path = "applicationProfile.galleryApplications";

describeMachineRule(noOtherApplications, {
    alsoCompliant: [{ by: "an empty list", set: [[path, []]] }],
    spoilt: [
        {
            by: "an application",
            set: [[path, [{ packageReferenceId: "/applications/web/versions/1.0.0" }]]],
            finds: [`${path}: found a list, required none`],
        },
    ],
    unknown: [{ path }, { path: "applicationProfile", answers: [path] }],
    wrongType: { path, value: {}, finds: [`${path}: found an object, required a list`] },
});
