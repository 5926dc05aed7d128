// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Casus.Chain;
using Casus.Pictures;

namespace Casus.Cli.Commands;

/// <summary>Writes the report of a run so that a reader finds either the whole of it or nothing.</summary>
internal static class ReportFile
{
    /// <summary>Renders the report, writes it beside its place and moves it there.</summary>
    public static async Task WriteAsync(Run run, string path, CancellationToken cancelled)
    {
        var html = await Report.RenderAsync(run).ConfigureAwait(false);
        var beside = path + ".part";
        try
        {
            await File.WriteAllTextAsync(beside, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancelled).ConfigureAwait(false);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
