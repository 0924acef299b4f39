# Housing as a table: what sort, for whom, support and the way in.

fact-housing = Kind of housing
fact-support = Support where you live

housing-map-title = Housing in { $area }
housing-map-place = Place
housing-map-none = We know of none.
housing-map-unknown = We do not know
housing-map-way-unknown = We do not know how to get a place

housing-form-night = One night
housing-form-temporary = A short time
housing-form-supported = Housing with a lot of support
housing-form-sublet = A sublet flat, or one for a limited time
housing-form-care = Housing for care
housing-form-own = A home of your own

housing-support-none = No support is included
housing-support-visits = Support comes to your home
housing-support-staff-part-day = Staff for part of the day
housing-support-staff-always = Staff day and night
housing-support-included = Support is included. We do not know how much
housing-support-unknown = We do not know what support is included
