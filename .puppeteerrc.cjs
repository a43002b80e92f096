// Browsers come from the machine, never from a download by a package.
module.exports = { skipDownload: true };
