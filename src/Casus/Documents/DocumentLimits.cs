// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents;

/// <summary>How much of a stranger's document is read before it is refused. Settings of the tool, not facts about the world.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits used unless a caller sets others.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Largest file read, in bytes. Default 4 MiB.</summary>
    public long FileBytes { get; init; } = 4L * 1024 * 1024;

    /// <summary>Most bytes read for one pack. Default 64 MiB.</summary>
    public long PackBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Most files read for one pack. Default 5,000.</summary>
    public int PackFiles { get; init; } = 5_000;

    /// <summary>Deepest nesting of lists and mappings. Default 40.</summary>
    public int Depth { get; init; } = 40;

    /// <summary>Most values in one file with every alias written out. Default 400,000.</summary>
    public long Nodes { get; init; } = 400_000;

    /// <summary>Longest time spent on reading one pack. Default 30 seconds.</summary>
    public TimeSpan PackTime { get; init; } = TimeSpan.FromSeconds(30);
}
