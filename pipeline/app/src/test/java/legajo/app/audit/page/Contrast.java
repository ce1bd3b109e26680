package legajo.app.audit.page;

/** Contrast of texts with their ground. */
final class Contrast {
  /**
   * A script that gives the texts whose contrast with their ground is below 4.5 : 1 (WCAG 2.2,
   * 1.4.3, level AA), with the ratio.
   */
  static final String PALE_TEXTS =
      """
      document.querySelectorAll('details').forEach(d => { d.open = true; });
      const parts = color => color.match(/[\\d.]+/g).map(Number);
      const light = color => {
        const [r, g, b] = parts(color).slice(0, 3).map(v => {
          const s = v / 255;
          return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = element => {
        for (let e = element; e; e = e.parentElement) {
          const color = getComputedStyle(e).backgroundColor;
          const alpha = parts(color)[3];
          if (alpha === undefined || alpha === 1) {
            return color;
          }
        }
        return 'rgb(255, 255, 255)';
      };
      const pale = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !element.getClientRects().length) {
          continue;
        }
        seen += 1;
        const one = light(getComputedStyle(element).color);
        const other = light(ground(element));
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        if (ratio < 4.5) {
          pale.push(ratio.toFixed(2) + ': ' + texts.currentNode.data.trim());
        }
      }
      return seen > 100 ? pale : ['only ' + seen + ' texts were seen'];
      """;

  private Contrast() {}
}
