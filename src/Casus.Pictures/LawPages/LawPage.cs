// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.LawPages;

/// <summary>One page of the law of a pack.</summary>
/// <param name="Name">Name of its file, which every file system takes.</param>
/// <param name="Html">The page.</param>
public sealed record LawPage(string Name, string Html);
