// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Packs;

/// <summary>The records read from the documents of a pack and of the packs it uses, by type, in the order of their files.</summary>
internal sealed class PackContents
{
    private readonly Dictionary<Type, List<object>> records = [];

    /// <summary>Adds a record.</summary>
    public void Add(object record)
    {
        if (!records.TryGetValue(record.GetType(), out var list))
            records[record.GetType()] = list = [];
        list.Add(record);
    }

    /// <summary>The records of a type.</summary>
    public ImmutableArray<T> Of<T>() => records.TryGetValue(typeof(T), out var list) ? [.. list.Cast<T>()] : [];
}
