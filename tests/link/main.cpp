// SPDX-License-Identifier: BSL-1.0
/// @file Two units with every public header in one program: a definition without inline fails at its link.
int main() {}
