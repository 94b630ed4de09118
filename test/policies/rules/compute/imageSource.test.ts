import { imageSource } from "../../../../policies/rules/compute/imageSource";
import { describeMachineRule, fromDisk } from "../../support/machines";

const image = "storageProfile.imageReference";
const gallery =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Compute/galleries/gal/images/windows";

describeMachineRule(imageSource, {
    alsoCompliant: [
        { by: "another case", set: [[`${image}.publisher`, "microsoftwindowsserver"]] },
        {
            by: "a version of an approved image of a gallery",
            set: [[image, { id: `${gallery.toUpperCase()}/versions/1.0.0` }]],
            parameters: { approvedImageIds: [gallery] },
        },
        {
            by: "an approved image that others share",
            set: [[image, { sharedGalleryImageId: "/sharedGalleries/1/images/windows" }]],
            parameters: { approvedImageIds: ["/sharedGalleries/1/images/windows"] },
        },
    ],
    spoilt: [
        {
            by: "another publisher and another offer",
            set: [
                [`${image}.publisher`, "MicrosoftSQLServer"],
                [`${image}.offer`, "sql2022-ws2022"],
            ],
            finds: [
                `${image}.offer: found "sql2022-ws2022", required "WindowsServer", or an approved image of a gallery`,
                `${image}.publisher: found "MicrosoftSQLServer", required "MicrosoftWindowsServer", or an approved image of a gallery`,
            ],
        },
        {
            by: "no publisher",
            set: [[`${image}.publisher`, undefined]],
            finds: [
                `${image}.publisher: found nothing, required "MicrosoftWindowsServer", or an approved image of a gallery`,
            ],
        },
        {
            by: "an image of a gallery that nobody approved",
            set: [[image, { id: "/galleries/gal/images/linux" }]],
            parameters: { approvedImageIds: [gallery] },
            finds: [
                `${image}.id: found "/galleries/gal/images/linux", required an image of approvedImageIds of this rule`,
            ],
        },
        {
            by: "an image whose name begins like an approved one",
            set: [[image, { communityGalleryImageId: "/a/images/windows2" }]],
            parameters: { approvedImageIds: ["/a/images/windows"] },
            finds: [
                `${image}.communityGalleryImageId: found "/a/images/windows2", required an image of approvedImageIds of this rule`,
            ],
        },
    ],
    unknown: [
        { path: `${image}.publisher` },
        { path: `${image}.offer` },
        { path: `${image}.id` },
        { path: image, answers: [`${image}.offer`, `${image}.publisher`] },
    ],
    wrongType: { path: `${image}.offer`, value: 1, finds: [`${image}.offer: found 1, required a text`] },
    notApplicable: [fromDisk],
});
