import { resourceRule } from "../../rule";

export const noPreviewApi = resourceRule({
    id: "lifecycle-no-preview-api",
    types: "azureNative",
    check: ({ pinnedTo, inputs }) =>
        pinnedTo?.isPreview === true
            ? [inputs.finding("", "an API version that is no preview", { found: `API version ${pinnedTo.version}` })]
            : [],
});
