import { machineRule } from "../machines";

const path = "applicationProfile.galleryApplications";

export const noOtherApplications = machineRule({
    id: "compute-no-other-applications",
    check: ({ inputs }) => (inputs.items(path).length === 0 ? [] : [inputs.finding(path, "none")]),
});
