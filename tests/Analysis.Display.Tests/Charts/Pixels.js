// The share of pixels that differ clearly between the two images of each row.
async () => {
  const images = [...document.images];
  await Promise.all(images.map(i => i.decode()));
  const pixels = (image) => { const c = document.createElement('canvas'); c.width = 350; c.height = Math.round(350 * image.naturalHeight / image.naturalWidth); const g = c.getContext('2d'); g.fillStyle = '#fff'; g.fillRect(0, 0, c.width, c.height); g.drawImage(image, 0, 0, c.width, c.height); return g.getImageData(0, 0, c.width, c.height).data; };
  const shares = [];
  for (let i = 0; i < images.length; i += 2) {
    const a = pixels(images[i]), b = pixels(images[i + 1]);
    let different = 0;
    for (let p = 0; p < a.length; p += 4) if (Math.abs(a[p] - b[p]) + Math.abs(a[p + 1] - b[p + 1]) + Math.abs(a[p + 2] - b[p + 2]) > 180) different++;
    shares.push(different / (a.length / 4));
  }
  return shares;
}
