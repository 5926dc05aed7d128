// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Casus.Cli.Screens;

/// <summary>The version of the program.</summary>
internal sealed class VersionScreen(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionScreen).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        terminal.Text.WriteLine($"casus {version.Split('+')[0]}");
        return ExitCode.Done;
    }
}
