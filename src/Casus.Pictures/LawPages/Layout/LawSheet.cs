// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Pictures.Drawing;

namespace Casus.Pictures.LawPages;

/// <summary>The style sheet of the pages.</summary>
internal static class LawSheet
{
    /// <summary>The colours by name, on a light and on a dark ground; every text colour has a contrast of at least 4.5 on paper and on tint.</summary>
    public static readonly (string Name, string Light, string Dark)[] Colours =
    [
        ("ink", Palette.Ink, "#e6edf3"), ("soft", Palette.SoftInk, "#a3adb8"), ("rule", Palette.Rule, "#3d4650"), ("paper", Palette.Paper, "#10151b"), ("tint", Palette.Tint, "#1a2129"),
        ("yes", Palette.Yes, "#74b9f5"), ("no", Palette.No, "#ff9d68"), ("arguable", Palette.Arguable, "#e2b84a"), ("range", Palette.Range, "#24455f"), ("posts", Palette.Posts, "#4cc7a6"),
    ];

    private const string Own = """
        nav.site{max-width:1000px;margin:0 auto;padding:12px 20px 0}
        nav.site>ul{margin:0;padding-bottom:8px;border-bottom:1px solid var(--rule);align-items:baseline}
        nav.site a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
        nav.site details ul{display:block;margin:.4em 0;padding:0 0 0 1em;list-style:disc}
        nav.site details[open]{flex-basis:100%}
        nav.site li:has(details[open]){flex-basis:100%}
        main:focus{outline:none}
        h1,h2,h3,h4,h5,li,td,p,dd,summary{overflow-wrap:break-word}
        h4{font-size:1rem;line-height:1.3;margin:1.2em 0 .3em}
        h5{font-size:.92rem;margin:1em 0 .2em;color:var(--soft)}
        .columns{columns:2;column-gap:2.4em;font-size:.92rem;padding-left:1.2em}
        .columns li{break-inside:avoid;margin:.15em 0}
        .key{display:flex;flex-wrap:wrap;gap:.2em 1.2em;list-style:none;margin:-1.2em 0 1.6em;padding:0;font-size:.85rem;color:var(--soft)}
        .swatch{display:inline-block;width:22px;height:11px;margin-right:.45em;vertical-align:-1px;border:1px solid var(--yes);print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .swatch.full{background:var(--yes)}
        .swatch.light{background:var(--range)}
        .swatch.doubtful{background:repeating-linear-gradient(135deg,var(--range) 0 3px,var(--soft) 3px 4.5px)}
        .swatch.interrupted{border:1px dashed var(--arguable)}
        .swatch.waiting{border:0;height:0;border-top:2px solid var(--soft);vertical-align:4px}
        .swatch.barred{background:var(--no);border-color:var(--no)}
        .swatch.unknown{border-color:var(--soft);background:repeating-linear-gradient(135deg,var(--tint) 0 3px,var(--soft) 3px 4.5px)}
        .swatch.before{border:0;background:var(--tint);outline:1px solid var(--rule)}
        .swatch.signed{width:9px;height:9px;border:1.6px solid var(--ink);transform:rotate(45deg);margin:0 .7em 0 .3em;vertical-align:0}
        .swatch.ended{width:0;height:13px;border:0;border-left:2px solid var(--ink);margin:0 .8em 0 .6em}
        .swatch.withdrawn{width:auto;height:auto;border:0;color:var(--ink)}
        .swatch.withdrawn::before{content:"\00d7";font-weight:600}
        .bar{display:flex;height:14px;border:1px solid var(--yes);border-radius:3px;overflow:hidden;margin:.3em 0 .9em;max-width:460px;background:var(--paper)}
        .bar span{background:var(--yes);print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5em,1fr));gap:10px;list-style:none;margin:.8em 0;padding:0}
        .figures li{border:1px solid var(--rule);border-radius:4px;background:var(--tint);padding:.5em .7em;font-size:.9rem}
        .figures b{display:block;font-size:1.35rem;line-height:1.2}
        .rule{border:1px solid var(--rule);border-left:4px solid var(--yes);border-radius:4px;padding:.2em 1em .8em;margin:1em 0}
        .provision{margin:0 0 1.8em}
        .provision>h3,.version>h3{font-size:1.12rem}
        .provision .text{font-size:1.04rem}
        .meta{color:var(--soft);font-size:.87rem}
        .tags{display:flex;flex-wrap:wrap;gap:.3em .5em;margin:.4em 0}
        .tag{display:inline-block;border:1px solid var(--rule);border-radius:3px;padding:0 .45em;font-size:.84rem;background:var(--paper);color:var(--ink)}
        .tag.open{border-color:var(--yes);color:var(--yes);font-weight:600}
        .tag.published{border-color:var(--posts);color:var(--posts)}
        .tag.assumed{border:1.5px dashed var(--arguable);color:var(--arguable);font-weight:600}
        ul.evidence{list-style:none;margin:.5em 0;padding:0;font-size:.87rem}
        ul.evidence>li{border-left:3px solid var(--rule);padding:.1em 0 .1em .7em;margin:.5em 0}
        ul.evidence>li.assumption{border-left:3px dashed var(--arguable)}
        ul.evidence p{margin:.15em 0;max-width:92ch}
        ul.evidence p,ul.evidence a,.address{overflow-wrap:anywhere}
        details.sources{font-size:.9rem;margin:.25em 0}
        details.sources>summary{color:var(--yes);font-size:.86rem}
        td details.sources{margin:.1em 0}
        details.origin,td details.origin{display:inline-block;vertical-align:top;margin:0 0 0 .35em;max-width:100%}
        li>details.sources{display:inline-block;vertical-align:top;margin:0 0 0 .4em;max-width:100%}
        details.origin[open],td details.origin[open],li>details.sources[open]{display:block;margin-left:0}
        .tests summary{color:var(--ink);font-size:.93rem}
        .tests summary .passed,.tests summary .failed{font-size:.86rem}
        dd ul{margin:.1em 0;padding-left:1.15em}
        ul.row{list-style:none;padding:0}
        ul.row li{display:inline}
        ul.row li+li::before{content:"; "}
        ul.row a{text-decoration-color:var(--rule);color:var(--ink)}
        ul.tree{list-style:none;margin:.3em 0;padding:0 0 0 .7em;border-left:2px solid var(--rule)}
        ul.tree>li{margin:.3em 0;padding-left:2.5em;position:relative}
        ul.tree.plain>li{padding-left:0}
        .connective{font-weight:600}
        .joint{position:absolute;left:0;top:.2em;font-size:.8rem;font-weight:600;color:var(--soft)}
        .asks{display:block;color:var(--soft);font-size:.86rem}
        .level{padding-left:1.3em}
        ol.exceptions{padding-left:1.5em}
        ol.exceptions>li{margin:.6em 0}
        .tests{list-style:none;margin:.4em 0;padding:0}
        .tests>li{border-top:1px solid var(--rule);padding:.5em 0}
        .tests .sentence{font-weight:600}
        .test{border:1px solid var(--rule);border-radius:4px;padding:.4em 1em .7em;margin:.8em 0}
        .test:target,.rule:target,.provision:target,.term:target,tr:target,.version:target{outline:3px solid var(--yes);outline-offset:2px}
        .passed{color:var(--posts);font-weight:600}
        .failed{color:var(--no);font-weight:600}
        .course{margin:.6em 0}
        .course svg{display:block;width:100%;height:auto}
        .course svg.narrow{display:none}
        .uncovered{border-left:4px solid var(--arguable);background:var(--tint);padding:.4em .9em;font-size:.9rem;margin:.7em 0}
        .uncovered ul{margin:.2em 0;padding-left:1.1em}
        .picture .scroll td:nth-child(n+3){white-space:nowrap}
        .gate{border-top:1px solid var(--rule);padding-top:.2em;margin-top:1.4em}
        table.days th{width:11em}
        dl.plain{font-size:.92rem}
        footer{margin-top:3em;border-top:1px solid var(--rule);padding-top:.6em}
        @media screen and (max-width:760px){
        .columns{columns:1}
        nav.site{padding:10px 20px 0}
        .course svg.wide{display:none}
        .course svg.narrow{display:block;max-width:480px}
        table.days tbody th{display:block;width:auto;border:0;padding:.2em 0}
        .rule{padding:.1em .7em .6em}
        .level{padding-left:.5em}
        }
        @media print{
        .rule,.test,.tests>li,ul.evidence>li{break-inside:avoid-page}
        details::details-content{content-visibility:visible;height:auto;display:block}
        nav.site{display:none}
        .key{break-before:avoid}
        }
        """;

    /// <summary>The whole of it.</summary>
    public static string Whole { get; } = Write();

    private static string Write()
    {
        using var sheet = typeof(LawSheet).Assembly.GetManifestResourceStream("report.css") ?? throw new InvalidOperationException("The style sheet of the report is missing from the assembly.");
        using var reader = new StreamReader(sheet);
        var text = new StringBuilder(":root{");
        foreach (var (name, light, _) in Colours)
            text.Append("--").Append(name).Append(':').Append(light).Append(';');
        text.Append("--unknown:").Append(Palette.Unknown).Append("}\n").Append(reader.ReadToEnd()).Append(Own).Append("\n@media screen and (prefers-color-scheme:dark){\n:root{color-scheme:dark;");
        foreach (var (name, _, dark) in Colours)
            text.Append("--").Append(name).Append(':').Append(dark).Append(';');
        text.Append("--unknown:#a3adb8}\n");

        // The pictures name their colours themselves; a rule of a style sheet goes before an attribute.
        foreach (var (name, light, _) in Colours)
        {
            text.Append("svg [fill=\"").Append(light).Append("\"]{fill:var(--").Append(name).Append(")}\n");
            text.Append("svg [stroke=\"").Append(light).Append("\"]{stroke:var(--").Append(name).Append(")}\n");
        }
        return text.Append("}\n").ToString();
    }
}
