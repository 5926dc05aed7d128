// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Tests.Support;

/// <summary>Looks for what keeps a reader out of a page as a browser lays it out: scripts that give a line for each fault.</summary>
internal static class ReaderFaults
{
    /// <summary>Pictures without a heading, a title or a description, or whose label leads nowhere.</summary>
    public const string Unnamed = """
        [...document.querySelectorAll('svg[role=img]')].flatMap(svg => {
          const faults = [], where = svg.closest('figure')?.id ?? svg.outerHTML.slice(0, 60);
          const said = (svg.getAttribute('aria-labelledby') ?? '').split(' ').filter(id => id).map(id => document.getElementById(id)?.textContent.trim() ?? '');
          const label = svg.getAttribute('aria-label') ?? '';
          if (!label.trim() && (said.length === 0 || said.some(text => text.length === 0))) faults.push(`${where}: no title`);
          const figure = svg.closest('figure.picture');
          if (figure) {
            if (said.length < 2 || said[1].length < 20) faults.push(`${where}: no description`);
            if (!figure.querySelector('figcaption h3')?.textContent.trim()) faults.push(`${where}: no heading`);
          }
          return faults;
        })
        """;

    /// <summary>
    /// Texts that do not stand out from their ground by 4.5 to 1. The ground of a text in a drawing is its own edge where it has one, else the shapes beneath its middle and its ends.
    /// </summary>
    public const string Pale = """
        (() => {
          const channels = colour => { const all = colour.match(/[\d.]+/g).map(Number); return [all[0], all[1], all[2], all[3] ?? 1]; };
          const light = colour => colour.slice(0, 3).map(each => each / 255).map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4).reduce((sum, each, i) => sum + each * [0.2126, 0.7152, 0.0722][i], 0);
          const contrast = (a, b) => { const [x, y] = [light(a), light(b)]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
          const over = (top, opacity, under) => top.slice(0, 3).map((each, i) => each * opacity + under[i] * (1 - opacity));
          const page = node => { for (; node; node = node.parentElement) { const colour = channels(getComputedStyle(node).backgroundColor); if (colour[3] > 0) return colour; } return [255, 255, 255]; };
          const painted = (shape, x, y, svg) => {
            const style = getComputedStyle(shape);
            if (style.fill === 'none' || style.fill.startsWith('url')) return null;
            const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
            return shape.isPointInFill(point) ? [channels(style.fill), channels(style.fill)[3] * Number(style.fillOpacity) * Number(style.opacity)] : null;
          };
          const grounds = text => {
            const svg = text.ownerSVGElement, style = getComputedStyle(text), under = page(svg);
            if (style.paintOrder.startsWith('stroke') && style.stroke !== 'none') return [channels(style.stroke)];
            const box = text.getBoundingClientRect(), y = (box.top + box.bottom) / 2;
            const shapes = [...svg.querySelectorAll('rect,path,circle,polygon')].filter(shape => !shape.closest('defs,clipPath') && shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING);
            return [box.left + 1, (box.left + box.right) / 2, box.right - 1].map(x => shapes.reduce((ground, shape) => { const paint = painted(shape, x, y, svg); return paint ? over(paint[0], paint[1], ground) : ground; }, under.slice(0, 3)));
          };
          const faults = [];
          for (const node of document.querySelectorAll('main *')) {
            if (![...node.childNodes].some(each => each.nodeType === 3 && each.textContent.trim()) || !node.getClientRects().length || node.closest('title,desc')) continue;
            const drawn = node.closest('svg');
            const colour = channels(drawn ? getComputedStyle(node).fill : getComputedStyle(node).color);
            for (const ground of drawn ? grounds(node.closest('text')) : [page(node)])
              if (contrast(colour, ground) < 4.5) { faults.push(`${node.tagName} '${node.textContent.trim().slice(0, 40)}' ${colour} on ${ground}`); break; }
          }
          return faults;
        })()
        """;

    /// <summary>What a reader may want to reach and the keyboard does not, and boxes that scroll without saying what is in them.</summary>
    public const string Unreachable = """
        (() => {
          const faults = [], name = node => `${node.tagName} ${node.id || node.textContent.trim().slice(0, 40)}`;
          document.querySelectorAll('details').forEach(each => each.open = true);
          for (const node of document.querySelectorAll('a[href], summary')) {
            if (!node.getClientRects().length) continue;
            node.focus();
            if (document.activeElement !== node || node.tabIndex < 0) faults.push(`${name(node)} takes no focus`);
          }
          for (const box of document.querySelectorAll('main *')) {
            const style = getComputedStyle(box);
            if (!['auto', 'scroll'].includes(style.overflowX) || box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight) continue;
            if (box.tabIndex !== 0) faults.push(`${name(box)} scrolls and takes no focus`);
            if (!(box.getAttribute('aria-label') ?? '').trim() || !box.getAttribute('role')) faults.push(`${name(box)} scrolls and does not say what is in it`);
          }
          return faults;
        })()
        """;
}
