// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.World;

/// <summary>How much of an apron an aircraft takes.</summary>
[Summary("How much of an apron an aircraft takes.")]
public enum SizeClass
{
    /// <summary>Light transports, such as those with two turboprops.</summary>
    Small,

    /// <summary>Medium transports with four turboprops.</summary>
    Medium,

    /// <summary>Large jet transports: the class for which an airfield states its places.</summary>
    Large,

    /// <summary>The largest transports.</summary>
    Outsize,
}
