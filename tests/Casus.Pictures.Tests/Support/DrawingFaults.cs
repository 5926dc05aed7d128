// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Tests.Support;

/// <summary>Looks at the drawings of a page as a browser lays them out.</summary>
internal static class DrawingFaults
{
    /// <summary>Faults of the visible drawings: texts whose boxes overlap by more than a hair, letters under 9 pixels, texts outside their drawing.</summary>
    public const string Script = """
        [...document.querySelectorAll('svg')].filter(svg => svg.getBoundingClientRect().width > 0 && svg.viewBox.baseVal.width > 0).flatMap(svg => {
          const frame = svg.getBoundingClientRect(), faults = [], where = (svg.closest('figure')?.id ?? svg.getAttribute('aria-labelledby')) + ' ' + svg.getAttribute('class');
          const scale = frame.width / svg.viewBox.baseVal.width;
          const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim()).map(text => ({ text, box: text.getBoundingClientRect() }));
          texts.forEach(({ text, box }, i) => {
            if (parseFloat(text.getAttribute('font-size')) * scale < 9) faults.push(`${where}: '${text.textContent}' is too small`);
            if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) faults.push(`${where}: '${text.textContent}' leaves the drawing`);
            texts.slice(i + 1).forEach(other => {
              const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
              const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
              if (across > 1 && down > 2.5) faults.push(`${where}: '${text.textContent}' and '${other.text.textContent}' overlap`);
            });
          });
          return faults;
        })
        """;

    /// <summary>Shapes of the visible drawing of a figure, by its id, that leave the drawing by more than the half of a broad line.</summary>
    public const string Shapes = """
        id => [...document.querySelectorAll(`#${id} svg`)].filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => {
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('rect,line,path,circle')].filter(shape => !shape.closest('defs,clipPath')).map(shape => ({ shape, box: shape.getBoundingClientRect() }))
            .filter(({ box }) => (box.width > 0 || box.height > 0) && (box.left < frame.left - 3 || box.right > frame.right + 3 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3))
            .map(({ shape }) => `${id} ${svg.getAttribute('class')}: ${shape.outerHTML.slice(0, 120)} leaves the drawing`);
        })
        """;
}
