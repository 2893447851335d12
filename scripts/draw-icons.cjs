// Draws the icons of the ribbon and of the add-in from their SVG, each at its true sizes. Run it after a change of assets/*.svg.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const SIZES = { icon: [16, 32, 64, 80], check: [16, 32, 80], clear: [16, 32, 80] };
const assets = path.join(__dirname, '..', 'assets');

async function draw() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = readFileSync(path.join(assets, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

draw().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
