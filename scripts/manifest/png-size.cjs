const SIGNATURE = '89504e470d0a1a0a';

/** Width and height of a PNG in pixels, as its header has them; null where it is none. */
function pngSize(bytes) {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE || bytes.subarray(12, 16).toString('latin1') !== 'IHDR')
    return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

module.exports = { pngSize };
