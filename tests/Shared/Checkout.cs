// SPDX-License-Identifier: Apache-2.0
namespace Casus.Tests.Shared;

/// <summary>The checkout that the tests run in.</summary>
internal static class Checkout
{
    /// <summary>Its folder, found from wherever the tests run.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Casus.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout of Casus.");
    }
}
