// SPDX-License-Identifier: Apache-2.0
package org.actionplan.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** As {@link EntityStyle}, for an entity whose builder is written by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allParameters = true,
    defaults = @Value.Immutable(builder = false),
    allowedClasspathAnnotations = {Override.class})
public @interface OwnBuilderStyle {}
