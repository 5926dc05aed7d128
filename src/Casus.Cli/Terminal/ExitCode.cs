// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli;

/// <summary>What a command tells its caller by its exit code.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is that something is wrong, such as a failed check.</summary>
    public const int Wrong = 1;

    /// <summary>Bad usage or bad input.</summary>
    public const int BadInput = 2;
}
