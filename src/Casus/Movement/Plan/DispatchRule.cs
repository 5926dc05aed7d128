// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Movement;

/// <summary>Which load a free aircraft takes.</summary>
[Summary("Which load a free aircraft takes.")]
public enum DispatchRule
{
    /// <summary>The load that it can begin to load soonest.</summary>
    Soonest,

    /// <summary>The load of the line with the lowest priority number that it can carry, then the soonest.</summary>
    Priority,

    /// <summary>The load of the line that is complete latest if nothing queues, then the soonest: the longest way first.</summary>
    LongestWay,

    /// <summary>The load that fills it best, then the soonest.</summary>
    FullestLoad,
}
