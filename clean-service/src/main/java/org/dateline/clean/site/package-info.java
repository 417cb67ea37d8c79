/** What an ops team has said about single sites: a YAML file in, the rule for a page's host out. */
@NullMarked
package org.dateline.clean.site;

import org.jspecify.annotations.NullMarked;
