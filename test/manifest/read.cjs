// What Microsoft's own reader finds in a manifest, as JSON; in a process of its own, since jest does not load what it is
// made of.
const { OfficeAddinManifest } = require('office-addin-manifest');

void OfficeAddinManifest.readManifestFile(process.argv[2]).then((found) => process.stdout.write(JSON.stringify(found)));
