// SPDX-License-Identifier: Apache-2.0
using System.Text;

namespace Casus.Cli;

/// <summary>The program <c>casus</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.Invoke(args, Terminal.On(Console.Out, Console.Error, PacksFolder.Find(), !Console.IsOutputRedirected));
    }
}
